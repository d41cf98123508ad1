// Filter as you type: asks the server for the same page and puts its plan in place of ours. Without this module the form posts as usual.
const form = document.querySelector('form[data-filter]')
const field = form?.elements.q
let waiting, asked

async function show() {
  const address = new URL(form.action)
  address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => value)).toString()
  asked?.abort()
  asked = new AbortController()
  try {
    const answer = await fetch(address, { signal: asked.signal })
    if (!answer.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    replace(page, '#' + form.dataset.filter)
    replace(page, '.chips')
    history.replaceState(null, '', address)
  } catch (error) {
    if (error.name !== 'AbortError') form.submit()
  }
}

function replace(page, selector) {
  const [ours, theirs] = [document.querySelector(selector), page.querySelector(selector)]
  // The status line stays the same element, so that a screen reader hears it change.
  const status = ours.querySelector('[role=status]')
  const said = theirs.querySelector('[role=status]')
  if (status && said) {
    status.replaceChildren(...said.childNodes)
    said.replaceWith(status)
  }
  ours.replaceChildren(...theirs.childNodes)
}

field?.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(show, 180)
})
