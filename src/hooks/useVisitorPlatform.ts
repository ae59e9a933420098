'use client'
import { useSyncExternalStore } from 'react'
import { type VisitorPlatform, visitorPlatform } from '../domain/setup/visitorPlatform'

/** What the visitor's browser runs on; `unknown` on the server and while hydrating. */
export function useVisitorPlatform(): VisitorPlatform {
  return useSyncExternalStore(neverChanges, fromBrowser, () => 'unknown')
}

const neverChanges = () => () => {}

function fromBrowser() {
  // Not in TypeScript's DOM types, for only Chromium has it.
  const { userAgent, userAgentData } = navigator as Navigator & { userAgentData?: { platform?: string } }
  return visitorPlatform({ userAgent, platform: userAgentData?.platform })
}
