import { searchFilesPath, searchWorkerScript } from '@/lib/content/generated-files'
import { SearchBox } from './search-box'

/** The search of every page: hidden until open.island.ts opens it. */
export const SearchDialog = () => (
  <dialog
    data-search-dialog
    data-search-files={searchFilesPath()}
    data-search-worker={searchWorkerScript()}
    aria-label="검색"
    className="backdrop:bg-black/40 mx-auto mt-0 max-h-dvh w-full max-w-2xl overflow-y-auto bg-paper text-ink max-md:min-h-dvh md:mt-[8vh] md:max-h-[80vh] md:rounded-lg md:border md:border-line"
  >
    <SearchBox>
      <button
        type="button"
        data-search-close
        className="rounded-lg border border-line px-2 py-1 text-sm"
      >
        닫기
      </button>
    </SearchBox>
  </dialog>
)
