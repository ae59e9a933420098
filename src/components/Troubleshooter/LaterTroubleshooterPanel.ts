'use client'
import { later } from '../ui/later'

export const LaterTroubleshooterPanel = later(async () => (await import('./TroubleshooterPanel')).TroubleshooterPanel)
