" What Vim with ALE shows of a document that the server judges, and what a rewrite makes of it, as JSON in told.json.
function! s:Shown() abort
  let l:found = []
  for l:one in get(get(g:ale_buffer_info, bufnr(''), {}), 'loclist', [])
    if l:one.code is# 'no-trigger-words'
      let l:source = matchstr(l:one.detail, '\v^\[\zs[^]]+')
      let l:words = strpart(getline(l:one.lnum), l:one.col - 1, l:one.end_col - l:one.col + 1)
      call add(l:found, {'line': l:one.lnum, 'words': l:words, 'source': l:source, 'message': l:one.text})
    endif
  endfor
  return l:found
endfunction

function! s:WaitFor(IsDone) abort
  let l:start = reltime()
  while !a:IsDone()
    if reltimefloat(reltime(l:start)) > 60
      call writefile(['timed out: ' . json_encode(s:Shown())], '/dev/stderr', 'a')
      cquit
    endif
    sleep 20m
  endwhile
endfunction

function! s:Wait(count) abort
  call s:WaitFor({-> len(s:Shown()) == a:count})
  return s:Shown()
endfunction

" A script has to tell of changes that Vim sees while one types.
function! s:Changed() abort
  doautocmd TextChanged
endfunction

let s:told = {'opened': s:Wait(1)}

call append('$', ['', 'Ещё 🙂 повысит качество.'])
call s:Changed()
let s:told.edited = s:Wait(2)

runtime autoload/ale/util.vim
function! ale#util#Input(message, value) abort
  let s:told.actions = split(a:message, "\n")
  return '1'
endfunction
let s:line = getline(6)
call cursor(6, match(s:line, 'качество') + 1)
ALECodeAction
call s:WaitFor({-> getline(6) isnot# s:line})
call s:Changed()
let s:told.rewritten = s:Wait(1)
let s:told.lines = getline(6, '$')
call writefile([json_encode(s:told)], 'told.json')
qall!
