'use client'
import { lazyWithPreload } from '../ui/lazyWithPreload'

export const LaterConnectorDownloadStep = lazyWithPreload(
  async () => (await import('./ConnectorDownloadStep')).ConnectorDownloadStep,
)
