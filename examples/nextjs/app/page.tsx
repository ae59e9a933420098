import { connection } from 'next/server'
import { session } from './session'
import { Connections } from './ui/Connections'
import { Onboarding } from './ui/Onboarding'

/** Rendered for each visitor: who they are is known here, and `proxy.ts` gives each answer its nonce. */
export default async function OnboardingPage() {
  await connection()
  return (
    <Connections {...session()}>
      <Onboarding />
    </Connections>
  )
}
