import 'connections-sdk/styles.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Onboarding } from './Onboarding'
import { signIn } from './session'
import './page.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

createRoot(root).render(
  <StrictMode>
    <Onboarding session={await signIn()} />
  </StrictMode>,
)
