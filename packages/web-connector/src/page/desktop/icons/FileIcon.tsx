import type { FileKind } from '../downloads/fileKind'

export interface FileIconProps {
  kind: FileKind
  /** Pixels. */
  size: number
}

/** A sheet of paper with a sign of what it is; for an installer, a box. */
export function FileIcon({ kind, size }: FileIconProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      {kind === 'installer' ? (
        <>
          <path d="M4 11 16 5l12 6v13l-12 5-12-5z" fill="#e7b66b" />
          <path d="M4 11l12 5 12-5-12-6z" fill="#f4d193" />
          <path d="M16 16v13l12-5V11z" fill="#d39a45" />
          <path d="M16 10v9m-4-4 4 4 4-4" stroke="#15549a" strokeWidth="2.4" fill="none" strokeLinecap="round" />
        </>
      ) : (
        <>
          <path d="M7 3h12l7 7v19H7z" fill="#fff" stroke="#b9c2cf" />
          <path d="M19 3v7h7z" fill="#dfe5ee" stroke="#b9c2cf" />
          {kind === 'configuration' && (
            <path
              d="M11 18a5 5 0 0 1 9-2m1-3v4h-4m5 3a5 5 0 0 1-9 2m-1 3v-4h4"
              stroke="#2f8f4e"
              strokeWidth="1.8"
              fill="none"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          )}
        </>
      )}
    </svg>
  )
}
