'use client'
import { Component, type ComponentType, type ContextType, Fragment, type ReactNode } from 'react'
import { isConnectionsError } from '../../errors'
import { resetFailed } from '../../hooks/moduleCache'
import { ErrorListenerContext } from '../../hooks/useErrorReport'
import { BrokenNotice } from './BrokenNotice'

interface ClientBoundaryProps {
  children: ReactNode
  /** Holds the notice, where no root of ours is around it. */
  Frame?: ComponentType<{ children: ReactNode }>
}

interface ClientBoundaryState {
  error: unknown
  hasFailed: boolean
}

/** Shows a bug of ours as a notice in its own place. A missing provider is the integrator's to see, and goes on up. */
export class ClientBoundary extends Component<ClientBoundaryProps, ClientBoundaryState> {
  static override contextType = ErrorListenerContext
  declare context: ContextType<typeof ErrorListenerContext>
  override state: ClientBoundaryState = { error: undefined, hasFailed: false }

  static getDerivedStateFromError(error: unknown): ClientBoundaryState {
    return { error, hasFailed: true }
  }

  override componentDidCatch(failure: unknown) {
    if (isConnectionsError(failure)) this.context(failure)
  }

  handleRetry = () => {
    resetFailed()
    this.setState({ error: undefined, hasFailed: false })
  }

  override render() {
    const { error, hasFailed } = this.state
    if (!hasFailed) return this.props.children
    if (isConnectionsError(error) && error.code === 'provider_missing') throw error
    const Frame = this.props.Frame ?? Fragment
    return (
      <Frame>
        <BrokenNotice onRetry={this.handleRetry} />
      </Frame>
    )
  }
}
