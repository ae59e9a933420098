'use client'
import { Suspense } from 'react'
import { Skeleton } from '../ui/Skeleton'
import { lazyWithPreload } from '../ui/lazyWithPreload'

export interface QrCodeProps {
  text: string
  /** What the picture is, for people who can't see it. */
  name: string
}

// Few people scan: the encoder is fetched only when someone asks for the picture.
const QrPicture = lazyWithPreload(async () => (await import('./QrPicture')).QrPicture)

/** A QR code, loaded when it is first shown. */
export function QrCode(props: QrCodeProps) {
  return (
    <Suspense fallback={<Skeleton lines={2} />}>
      <QrPicture {...props} />
    </Suspense>
  )
}
