'use client'
import { later } from '../ui/later'

export const LaterConnectorDownloadStep = later(
  async () => (await import('./ConnectorDownloadStep')).ConnectorDownloadStep,
)
