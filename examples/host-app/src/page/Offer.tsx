import { ApplicationSteps } from './ApplicationSteps'

/** Where the loan application goes on once the books are connected. */
export function Offer() {
  return (
    <section className="intro">
      <h1>Your books are connected</h1>
      <p>
        We’re reading them now and will write to you within a day. You can see and pause the connection in Settings.
      </p>
      <ApplicationSteps current="offer" />
    </section>
  )
}
