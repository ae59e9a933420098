'use client'
import { later } from '../ui/later'

export const LaterConfigurationFileStep = later(
  async () => (await import('./ConfigurationFileStep')).ConfigurationFileStep,
)
