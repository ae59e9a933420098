import 'connections-sdk/styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LenderApp } from './LenderApp'
import { signIn } from './session'
import './page.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <LenderApp session={await signIn()} />
  </StrictMode>,
)
