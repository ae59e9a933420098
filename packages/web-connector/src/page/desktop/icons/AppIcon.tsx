import type { ReactNode } from 'react'
import type { AppName } from '../shell/apps'

export interface AppIconProps {
  app: AppName
  /** Pixels. */
  size: number
}

/** A program's icon. All are drawn for this page; none is anybody's trade mark. */
export function AppIcon({ app, size }: AppIconProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" className="app-icon">
      {drawings[app]}
    </svg>
  )
}

const drawings: Record<AppName, ReactNode> = {
  downloads: (
    <>
      <path d="M3 8a2 2 0 0 1 2-2h7l3 3h12a2 2 0 0 1 2 2v3H3z" fill="#e3a32e" />
      <path d="M3 12h26v12a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z" fill="#fbcf62" />
      <path d="M16 14v7m-3.5-3 3.5 3.5 3.5-3.5" stroke="#1d66b8" strokeWidth="2.4" fill="none" strokeLinecap="round" />
    </>
  ),
  connector: (
    <>
      <rect x="2" y="2" width="28" height="28" rx="7" fill="#2b6fc2" />
      <path
        d="M9 15a7.5 7.5 0 0 1 13-3.5m1-4.5v5h-5"
        stroke="#fff"
        strokeWidth="2.4"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path
        d="M23 17a7.5 7.5 0 0 1-13 3.5m-1 4.5v-5h5"
        stroke="#a9dcff"
        strokeWidth="2.4"
        fill="none"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
  quickbooks: (
    <>
      <rect x="2" y="2" width="28" height="28" rx="7" fill="#23863a" />
      <path d="M7 9c3-1.5 6-1.5 9 .5v14c-3-2-6-2-9-.5z" fill="#fff" />
      <path d="M25 9c-3-1.5-6-1.5-9 .5v14c3-2 6-2 9-.5z" fill="#d5f2d8" />
      <path
        d="M9.5 13.5c1.5-.4 3-.3 4.300.3m-4.300 3.5c1.5-.4 3-.3 4.300.3m8.700-4.100c-1.5-.4-3-.3-4.300.3m4.300 3.5c-1.5-.4-3-.3-4.300.3"
        stroke="#23863a"
        strokeWidth="1.3"
        fill="none"
        strokeLinecap="round"
      />
    </>
  ),
  log: (
    <>
      <rect x="6" y="3" width="20" height="26" rx="2.5" fill="#f7fbff" stroke="#8fb4d9" />
      <path d="M6 5.5A2.5 2.5 0 0 1 8.5 3h15A2.5 2.5 0 0 1 26 5.5V8H6z" fill="#4aa3df" />
      <path d="M10 13h12M10 17h12M10 21h12M10 25h7" stroke="#7c8ea3" strokeWidth="1.5" strokeLinecap="round" />
    </>
  ),
}
