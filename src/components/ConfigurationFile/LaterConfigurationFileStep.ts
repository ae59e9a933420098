'use client'
import { lazyWithPreload } from '../ui/lazyWithPreload'

export const LaterConfigurationFileStep = lazyWithPreload(
  async () => (await import('./ConfigurationFileStep')).ConfigurationFileStep,
)
