'use client'
import { later } from '../ui/later'

export const LaterUninstallSteps = later(async () => (await import('./UninstallSteps')).UninstallSteps)
