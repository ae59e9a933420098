'use client'
import { later } from '../ui/later'

/** The panel for places that seldom have a problem: its pictures and words come only when there is one. */
export const LaterProblemPanel = later(async () => (await import('./ProblemPanel')).ProblemPanel)
