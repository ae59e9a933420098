'use client'
import { lazyWithPreload } from '../ui/lazyWithPreload'

export const LaterFirstSyncPanel = lazyWithPreload(async () => (await import('./FirstSyncPanel')).FirstSyncPanel)
