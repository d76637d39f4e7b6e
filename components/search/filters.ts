import type { Filters } from '@/lib/search'
import { element } from './elements.ts'

/** What the results are limited to; `''` is no limit. Named as in the address of the search page. */
export interface Limits {
  service: string
  exam: string
}

const SELECT = 'rounded-lg border border-line bg-paper px-2 py-1 text-sm'

/** Two fields of the search form, made when it is known what there is to choose from. */
export class FilterFields {
  private readonly bar: HTMLElement
  private readonly fields = new Map<string, HTMLSelectElement>()

  /** @param initial what is chosen from the start */
  constructor(
    private readonly form: HTMLFormElement,
    private readonly initial: Limits,
    private readonly onChange: () => void,
  ) {
    const place = form.parentElement!.querySelector<HTMLElement>('[data-search-filters]')
    this.bar = place ?? element('div', 'flex flex-wrap gap-2 px-4 pt-3')
    if (!place) form.after(this.bar)
  }

  /** Puts something else beside the fields. */
  append(node: Node): void {
    this.bar.append(node)
  }

  /**
   * Offers the choices, once.
   * @returns whether that changed what is chosen
   */
  offer({ services, exams }: Filters): boolean {
    if (this.fields.size > 0) return false
    const { service, exam } = this.chosen
    const choices = services.map(({ id, title }) => [id, title] as const)
    this.add('service', '서비스', choices)
    this.add(
      'exam',
      '시험',
      exams.map((code) => [code, code] as const),
    )
    return this.chosen.service !== service || this.chosen.exam !== exam
  }

  get chosen(): Limits {
    const valueOf = (name: keyof Limits) => this.fields.get(name)?.value ?? this.initial[name]
    return { service: valueOf('service'), exam: valueOf('exam') }
  }

  private add(name: keyof Limits, label: string, choices: (readonly [string, string])[]): void {
    const field = element('select', SELECT, new Option(`${label}: 전체`, ''))
    field.append(...choices.map(([value, text]) => new Option(text, value)))
    field.setAttribute('aria-label', label)
    field.name = name
    field.value = this.initial[name]
    // A link may name what does not exist (any more).
    if (field.selectedIndex < 0) field.value = ''
    // Below the form, but a part of it: sending it takes the choice along.
    field.setAttribute('form', (this.form.id ||= 'search-form'))
    field.onchange = this.onChange
    this.fields.set(name, field)
    this.bar.insertBefore(field, this.bar.querySelector('a'))
  }
}
