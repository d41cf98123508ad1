// Keys and buttons of the table: move between cells, move a row, a new row below. Buttons save what is typed first.
const steps = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }

export function keys(save, refresh) {
  const press = async button => {
    const row = button.closest('tr')
    const answer = await save(new URL(button.formAction, location).href)
    if (answer) await refresh(answer.shown ?? row?.id)
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('#planen .matrix button[formaction], #planen form.add button')
    if (!button) return
    event.preventDefault()
    press(button.hasAttribute('formaction') ? button : Object.assign(button, { formAction: button.form.action }))
  })

  document.addEventListener('keydown', event => {
    const cell = event.target.closest?.('.writing textarea')
    if (!cell) return
    const row = cell.closest('tr')
    const tool = event.altKey && !event.ctrlKey ? { ArrowUp: '[data-up]', ArrowDown: '[data-down]', Enter: '[data-add]' }[event.key] : null
    const button = tool && row.querySelector(tool)
    if (button) {
      event.preventDefault()
      press(button)
    } else if (event.ctrlKey && !event.altKey && steps[event.key]) {
      event.preventDefault()
      move(cell, ...steps[event.key])
    } else if (event.key === 'Escape') {
      cell.value = document.getElementsByName(cell.name.replace(/^now\|/, 'was|'))[0].value
      cell.dispatchEvent(new Event('input', { bubbles: true }))
    }
  })
}

/** Rows and columns from a spreadsheet do not belong in one cell: they are shown as they are understood, and put in from there. */
export function pasteRows(save, address, token) {
  document.addEventListener('paste', async event => {
    const cell = event.target.closest?.('.writing textarea')
    const text = event.clipboardData?.getData('text/plain') ?? ''
    const area = cell?.closest('[data-area]')?.dataset.area
    if (!area || !text.includes('\t')) return
    event.preventDefault()
    await save()
    const form = Object.assign(document.createElement('form'), { method: 'post', action: address, hidden: true })
    for (const [name, value] of Object.entries({ __RequestVerificationToken: token(), Area: area, Text: text })) {
      const field = Object.assign(document.createElement('textarea'), { name, value })
      form.append(field)
    }
    document.body.append(form)
    form.submit()
  })
}

/** To the nearest cell in that direction, by where it stands on the screen: cells may cover several rows. */
function move(cell, down, right) {
  const from = cell.getBoundingClientRect()
  const near = [...cell.closest('table').querySelectorAll('textarea')].filter(other => other !== cell).map(other => {
    const to = other.getBoundingClientRect()
    const along = down ? (to.top - from.top) * down : (to.left - from.left) * right
    const across = down ? Math.abs(to.left - from.left) : Math.max(0, Math.max(to.top - from.bottom, from.top - to.bottom))
    return { other, along, across }
  }).filter(n => n.along > 4)
  near.sort((a, b) => a.across - b.across || a.along - b.along)
  near[0]?.other.focus()
}
