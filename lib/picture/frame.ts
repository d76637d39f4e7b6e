/** Where things stand in a picture, in pixels. */
import { IMAGE_SIZE } from '../content/preview.ts'

export const { width: WIDTH, height: HEIGHT } = IMAGE_SIZE
export const CENTRE = WIDTH / 2
export const MARGIN = 64
export const FULL = WIDTH - 2 * MARGIN
/** The middle square, which is all that some chats show, with a margin. */
export const SQUARE = HEIGHT - 40
/** Middles of the rows above and below the words. */
export const TOP_ROW = 94
export const BOTTOM_ROW = 564
/** The room of the words, between the rows. */
export const ROOM = { top: 140, height: 372 }
