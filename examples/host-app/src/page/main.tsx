import 'connections-sdk/styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LenderApp } from './LenderApp'
import { signIn } from './session'
import { Unreachable } from './Unreachable'
import './page.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

const session = await signIn().catch(() => 'unreachable' as const)

createRoot(root).render(
  <StrictMode>{session === 'unreachable' ? <Unreachable /> : <LenderApp session={session} />}</StrictMode>,
)
