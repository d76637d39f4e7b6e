/** Everything that moves in the browser starts here; scripts/islands.ts bundles it. */
import { initCurrentLinks } from './navigation/current-link.island.ts'
import { initOutline } from './navigation/outline.island.ts'
import { initTheme } from './navigation/theme.island.ts'
import { initCopy } from './note/copy.island.ts'
import { initLanding } from './search/landing.island.ts'
import { initSearch } from './search/open.island.ts'
import { initShare } from './share/reach.island.ts'

initTheme()
initSearch()
initLanding()
initOutline()
initCurrentLinks()
initCopy()
initShare()
