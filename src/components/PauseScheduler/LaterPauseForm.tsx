'use client'
import { Suspense } from 'react'
import { lazyWithPreload } from '../ui/lazyWithPreload'
import { Skeleton } from '../ui/Skeleton'
import type { PauseFormProps } from './PauseForm'

const PauseForm = lazyWithPreload(async () => (await import('./PauseForm')).PauseForm)

/** The form, fetched when it is opened: most pauses begin at once. */
export function LaterPauseForm(form: PauseFormProps) {
  return (
    <Suspense fallback={<Skeleton />}>
      <PauseForm {...form} />
    </Suspense>
  )
}
