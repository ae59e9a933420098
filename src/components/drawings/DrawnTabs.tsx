/** The tabs at the top of a drawn window's page. */
export function DrawnTabs({ tabs, chosen }: { tabs: readonly string[]; chosen: string }) {
  return (
    <div className="connections-drawn-bar" data-kind="tabs">
      {tabs.map((tab) => (
        <span key={tab} className="connections-drawn-item" data-chosen={tab === chosen || undefined}>
          {tab}
        </span>
      ))}
    </div>
  )
}
