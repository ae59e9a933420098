'use client'
import { createContext } from 'react'

/** The time, for what is told as so and so long ago. */
export const NowContext = createContext(new Date(0))
