'use client'
import { later } from '../ui/later'

/** Its pictures and words come only when there is a problem. */
export const LaterProblemScreen = later(async () => (await import('./ProblemScreen')).ProblemScreen)
