/**
 * @param date `YYYY`, `YYYY-MM` or `YYYY-MM-DD`
 * @returns `2026년`, `2026년 6월` or `2026년 6월 3일`
 */
export function koreanDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return [`${year}년`, month && `${month}월`, day && `${day}일`].filter(Boolean).join(' ')
}
