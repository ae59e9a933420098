'use client'
import { lazyWithPreload } from '../ui/lazyWithPreload'

export const LaterTroubleshooterPanel = lazyWithPreload(
  async () => (await import('./TroubleshooterPanel')).TroubleshooterPanel,
)
