'use client'
import { later } from '../ui/later'

export const LaterRequirementsStep = later(async () => (await import('./RequirementsStep')).RequirementsStep)
