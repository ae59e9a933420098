/** A sunken box of labels and values, as Windows dialogs list what they ask about. */
export function DrawnFacts({ facts }: { facts: readonly (readonly [label: string, value: string])[] }) {
  return (
    <div className="connections-drawn-box">
      {facts.map(([label, value]) => (
        <span key={label}>
          <span>{label}</span>
          <span>{value}</span>
        </span>
      ))}
    </div>
  )
}
