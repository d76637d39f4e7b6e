export const NoteCount = ({ count }: { count: number }) => (
  <p className="mt-3 text-sm text-muted tabular-nums">노트 {count}개</p>
)
