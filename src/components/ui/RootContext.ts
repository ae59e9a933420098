'use client'
import { createContext } from 'react'

/** True inside one of our root elements: a component put inside another adds no second root. */
export const RootContext = createContext(false)
