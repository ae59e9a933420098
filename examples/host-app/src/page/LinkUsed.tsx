import { PageHeader } from './PageHeader'

/** For someone whose hand-off link was used before, has expired, or was copied in part. */
export function LinkUsed() {
  return (
    <div className="page">
      <PageHeader place={null} />
      <main className="intro">
        <h1>This link no longer works</h1>
        <p>
          It opens the setup once, for a short time. If it was used, has expired or was copied in part, choose “Continue
          on another computer” again on the computer where you began, and open the new link here.
        </p>
      </main>
    </div>
  )
}
