/** For someone who opens a hand-off link a second time. */
export function LinkUsed() {
  return (
    <div className="page">
      <main>
        <h1>This link has been used</h1>
        <p>A link opens the setup once. Make a new one on the computer where you began.</p>
      </main>
    </div>
  )
}
