'use client'
import { lazyWithPreload } from '../ui/lazyWithPreload'

export const LaterUninstallSteps = lazyWithPreload(async () => (await import('./UninstallSteps')).UninstallSteps)
