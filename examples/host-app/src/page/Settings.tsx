import { ConnectionManager } from 'connections-sdk'

/** The lender's page on which a business looks after its connections. */
export function Settings() {
  return (
    <>
      <section className="intro">
        <h1>Settings</h1>
        <p>See how your connections are doing, take QuickBooks back for a while, and choose when it is read.</p>
      </section>
      <section className="card">
        <ConnectionManager />
      </section>
    </>
  )
}
