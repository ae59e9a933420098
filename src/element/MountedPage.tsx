'use client'
import type { ComponentType } from 'react'
import { ConnectionsProvider } from '../components/ConnectionsProvider/ConnectionsProvider'
import type { Locale } from '../messages/Locale'
import type { Mountable } from './mountable'
import type { MountOptions } from './MountOptions'

interface MountedPageProps<Name extends keyof Mountable> {
  Component: ComponentType<Mountable[Name]>
  options: MountOptions<Name>
  locale: Locale
}

/** What `mount` renders: a component in a provider of its own. */
export function MountedPage<Name extends keyof Mountable>({ Component, options, locale }: MountedPageProps<Name>) {
  const { client, appearance, portalContainer } = options
  return (
    <ConnectionsProvider client={client} locale={locale} appearance={appearance} portalContainer={portalContainer}>
      {/* Another company begins anew: nothing of what one customer was doing is shown to the next. */}
      <Component key={client.companyId} {...options} />
    </ConnectionsProvider>
  )
}
