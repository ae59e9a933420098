'use client'
import { createContext, useContext } from 'react'

/** The company that something further out names already; null: none. What is inside doesn't name it again. */
export const NamedCompanyContext = createContext<string | null>(null)

export interface CompanyLineProps {
  /** The company in QuickBooks, or at another platform; null or absent while it isn't known. */
  company: string | null | undefined
}

/** Which company a screen or a question is about: someone may have several. */
export function CompanyLine({ company }: CompanyLineProps) {
  const named = useContext(NamedCompanyContext)
  if (company == null || company === named) return null
  return (
    <p className="connections-small">
      <bdi>{company}</bdi>
    </p>
  )
}
