// Opens a row's form right under the row instead of on a page of its own.
const parse = text => new DOMParser().parseFromString(text, 'text/html')

async function open(link) {
  const answer = await fetch(link.href)
  const form = answer.ok && parse(await answer.text()).querySelector('.row-form')
  if (!form) return location.assign(link.href)
  document.querySelector('.editing')?.remove()
  const row = link.closest('tr')
  let place = document.createElement('div')
  if (row) {
    place = document.createElement('tr')
    place.append(Object.assign(document.createElement('td'), { colSpan: row.cells.length }))
    place.firstChild.append(form)
    row.after(place)
  } else {
    place.append(form)
    link.closest('article').append(place)
  }
  place.className = 'editing'
  form.querySelector('textarea').focus()
  const close = () => { place.remove(); link.focus() }
  form.querySelector('[data-close]').addEventListener('click', event => { event.preventDefault(); close() })
  form.addEventListener('keydown', event => { if (event.key === 'Escape') close() })
}

document.addEventListener('click', event => {
  const link = event.target.closest('a[data-edit]')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  open(link)
})
