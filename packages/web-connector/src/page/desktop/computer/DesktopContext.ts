import { createContext, use } from 'react'
import type { AppName } from '../shell/apps'
import type { Prompt } from './Prompt'

/** What is open on this screen. It belongs to the browser tab, not to the computer. */
export interface WindowActions {
  open(this: void, app: AppName): void
  close(this: void, app: AppName): void
  minimize(this: void, app: AppName): void
  focus(this: void, app: AppName): void
}

export interface Desktop extends WindowActions {
  /** Shows a window that must be answered; null takes it away. */
  ask(this: void, prompt: Prompt | null): void
  /** What the Downloads folder holds, newest first. */
  files: readonly File[]
  /** Puts a file into Downloads and opens it, as a click in a browser's list of downloads does. */
  receive(this: void, file: File): void
  openFile(this: void, file: File): void
}

export const DesktopContext = createContext<Desktop | null>(null)

export function useDesktop(): Desktop {
  const desktop = use(DesktopContext)
  if (!desktop) throw new Error('useDesktop needs a DesktopContext above it.')
  return desktop
}
