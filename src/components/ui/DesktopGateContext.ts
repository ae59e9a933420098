'use client'
import { createContext } from 'react'

/** True where something further out already says that what is shown could not be renewed. */
export const DesktopGateContext = createContext(false)
