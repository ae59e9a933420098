import '@fontsource-variable/inter'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Desk } from './Desk'
import './styles/tokens.css'
import './styles/controls.css'
import './styles/desk.css'
import './styles/shell.css'
import './styles/window.css'
import './styles/downloads.css'
import './styles/installer.css'
import './styles/connector.css'
import './styles/quickbooks.css'
import './styles/questions.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <Desk />
  </StrictMode>,
)
