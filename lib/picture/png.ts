import sharp from 'sharp'

/** Enough for the shades between two colours, at the edge of every letter. No dithering: it looks dirty. */
const PALETTE = { palette: true, colours: 16, dither: 0, effort: 1, compressionLevel: 9 } as const

// Pictures are drawn side by side, so one need not use several threads.
sharp.concurrency(1)
sharp.cache(false)

/** A palette PNG of an SVG document: the same bytes for the same document. */
export const toPng = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png(PALETTE).toBuffer()

/** Changes when the same document may give other bytes. */
export const ENCODER = JSON.stringify([PALETTE, sharp.versions])
