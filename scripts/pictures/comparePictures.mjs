import { writeFileSync } from 'node:fs'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

/** Counts the pixels in which two PNG pictures differ; if any do, writes a picture of them to `file`. */
export function comparePictures(before, after, file) {
  if (before.equals(after)) return 0
  const pictures = [PNG.sync.read(before), PNG.sync.read(after)]
  const width = Math.max(...pictures.map((picture) => picture.width))
  const height = Math.max(...pictures.map((picture) => picture.height))
  const [first, second] = pictures.map((picture) => enlarged(picture, width, height).data)
  const difference = new PNG({ width, height })
  const pixels = pixelmatch(first, second, difference.data, width, height, { threshold: 0, includeAA: true })
  if (pixels > 0) writeFileSync(file, PNG.sync.write(difference))
  return pixels
}

/** The picture in the corner of a larger, transparent one. */
function enlarged(picture, width, height) {
  const larger = new PNG({ width, height })
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height, 0, 0)
  return larger
}
