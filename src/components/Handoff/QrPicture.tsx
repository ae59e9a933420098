'use client'
import { encodeQR } from 'qr'
import { useMemo } from 'react'

export interface QrPictureProps {
  text: string
  /** The text alternative. */
  name: string
}

/** A QR code as one SVG path, always dark on light, as scanners expect. */
export function QrPicture({ text, name }: QrPictureProps) {
  const rows = useMemo(() => encodeQR(text, 'raw', { border: 2 }), [text])
  const path = rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    <svg
      className="connections-qr"
      role="img"
      aria-label={name}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      width="168"
      height="168"
    >
      <path d={path} />
    </svg>
  )
}
