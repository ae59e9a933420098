'use client'
import { later } from '../ui/later'

export const LaterPasswordStep = later(async () => (await import('./PasswordStep')).PasswordStep)
