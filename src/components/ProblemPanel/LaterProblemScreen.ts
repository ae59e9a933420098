'use client'
import { lazyWithPreload } from '../ui/lazyWithPreload'

/** Its pictures and words come only when there is a problem. */
export const LaterProblemScreen = lazyWithPreload(async () => (await import('./ProblemScreen')).ProblemScreen)
