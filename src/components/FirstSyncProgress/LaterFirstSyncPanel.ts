'use client'
import { later } from '../ui/later'

export const LaterFirstSyncPanel = later(async () => (await import('./FirstSyncPanel')).FirstSyncPanel)
