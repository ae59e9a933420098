'use client'
import { lazyWithPreload } from '../ui/lazyWithPreload'

export const LaterPasswordStep = lazyWithPreload(async () => (await import('./PasswordStep')).PasswordStep)
