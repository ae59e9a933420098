import type { ReactNode } from 'react'

const pictures = {
  connector: (
    <>
      <circle cx="8" cy="8" r="7" fill="#2f7fb8" />
      <path d="M1.4 8h13.2M8 1.2c-4.6 4.3-4.6 9.3 0 13.6M8 1.2c4.6 4.3 4.6 9.3 0 13.6" fill="none" stroke="#d7ecfa" />
      <path d="M9 9.2h6v6H9z" fill="#2f8f2b" stroke="#fff" />
    </>
  ),
  quickbooks: (
    <>
      <rect x="1" y="1" width="14" height="14" rx="3" fill="#2f8f2b" />
      <path d="M4.5 5h7M4.5 8h7M4.5 11h4" stroke="#fff" strokeWidth="1.4" strokeLinecap="round" />
    </>
  ),
  installer: (
    <>
      <rect x="1.5" y="3" width="13" height="11" rx="1.5" fill="#d9a441" />
      <path d="M1.5 6h13" stroke="#a87718" />
      <path d="M8 5v6m-2.5-2.4L8 11l2.5-2.4" fill="none" stroke="#fff" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  shield: (
    <>
      <path d="M8 1l6 2v5c0 3.8-2.6 6-6 7-3.4-1-6-3.2-6-7V3z" fill="#2b6fd6" />
      <path d="M8 1l6 2v5H8zM8 8v7c-3.4-1-6-3.2-6-7z" fill="#f3c537" />
    </>
  ),
  certificate: (
    <>
      <rect x="1" y="2" width="14" height="10" rx="1" fill="#fff8e2" stroke="#b8933f" />
      <path d="M3.5 5h6M3.5 7.5h4" stroke="#b8933f" />
      <circle cx="11.5" cy="9.5" r="2.3" fill="#c0392b" />
      <path d="M10.4 11.2v3.6l1.1-.8 1.1.8v-3.6" fill="#c0392b" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.5l7 12.5H1z" fill="#f3b21b" />
      <path d="M8 6v4m0 1.6v.6" stroke="#4a3200" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
  question: (
    <>
      <circle cx="8" cy="8" r="7" fill="#2b6fd6" />
      <path d="M6 6.4a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.3m0 1.9v.3" fill="none" stroke="#fff" strokeWidth="1.5" />
    </>
  ),
  file: (
    <>
      <path d="M3.5 1.5h6l3 3v10h-9z" fill="#fff" stroke="#8a94a6" />
      <path d="M9.5 1.5v3h3" fill="none" stroke="#8a94a6" />
      <circle cx="8" cy="9.5" r="2.6" fill="#2f7fb8" />
    </>
  ),
  folder: (
    <>
      <path d="M1.5 3.5h5l1.5 2h6.5v8h-13z" fill="#d9a441" />
      <path d="M1.5 6.5h13v7h-13z" fill="#f6cf6b" />
    </>
  ),
} satisfies Record<string, ReactNode>

/** The small icon in a title bar or beside a question. Our own drawings, not the makers' trademarks. */
export function DrawnIcon({ of, size = 16 }: { of: keyof typeof pictures; size?: 16 | 24 | 32 }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size}>
      {pictures[of]}
    </svg>
  )
}
