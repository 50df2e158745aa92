@echo off
rem Builds what is not built, then starts PostgreSQL, Keycloak, the API and the web client. See --help.
setlocal
chcp 65001 >nul
set "root=%~dp0..\.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"

"%java%" -version >nul 2>&1
if errorlevel 1 (
  echo Il manque un JDK : installez un JDK 17 ou plus récent. 1>&2
  exit /b 1
)
for /f "tokens=3" %%v in ('"%java%" -version 2^>^&1 ^| findstr /i " version "') do set "found=%%~v"
for /f "delims=." %%m in ("%found%") do set "major=%%m"
if %major% LSS 17 (
  echo Le JDK est trop ancien : version %found%, il faut 17 ou plus. 1>&2
  exit /b 1
)
node -e "const [a,b]=process.versions.node.split('.');process.exit(+a>20||(+a==20&&+b>=19)?0:1)" >nul 2>&1
if errorlevel 1 (
  echo Il manque Node, ou il est trop ancien : installez Node 20.19 ou plus récent. 1>&2
  exit /b 1
)

rem What is missing or older than its sources. Exit code of the line: 1 when something has to be built.
powershell -NoProfile -Command ^
  "$r='%root%'; $outs='deploy/local/target/passerelle-local.jar','api/target/quarkus-app/quarkus-run.jar','web-client/dist/index.html','.passerelle/built/windows' | %% { Join-Path $r $_ };" ^
  "if ($outs | ? { -not (Test-Path $_) }) { exit 1 }; $t=(Get-Item $outs[3]).LastWriteTime;" ^
  "$src='pom.xml','openapi.yaml','deploy/local/src','api/pom.xml','api/src/main','web-client/src','web-client/public','web-client/package-lock.json','web-client/index.html','web-client/vite.config.ts' | %% { Join-Path $r $_ } | ? { Test-Path $_ };" ^
  "if (Get-ChildItem $src -Recurse | ? { $_.LastWriteTime -gt $t } | select -First 1) { exit 1 }; exit 0"
if errorlevel 1 (
  echo Construction : le lanceur, l'API, les écrans…
  pushd "%root%"
  call mvnw.cmd -q -B -DskipTests -pl deploy/local,deploy/dev-services/runtime,deploy/dev-services/deployment,api,web-client package
  if errorlevel 1 (
    popd
    echo La construction a échoué ; le détail est ci-dessus. 1>&2
    exit /b 1
  )
  if not exist .passerelle\built mkdir .passerelle\built
  type nul >.passerelle\built\windows
  popd
)
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx128m "-Dpasserelle.root=%root%" -jar "%~dp0target\passerelle-local.jar" %*
exit /b %errorlevel%
