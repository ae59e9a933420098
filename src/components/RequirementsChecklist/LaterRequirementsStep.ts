'use client'
import { lazyWithPreload } from '../ui/lazyWithPreload'

export const LaterRequirementsStep = lazyWithPreload(async () => (await import('./RequirementsStep')).RequirementsStep)
